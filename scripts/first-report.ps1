# The twin of first-report.sh for Windows: sets up what is missing, builds, and writes the report of
# samples\ssh-teardown.pcapng, or of the capture that is given, to out\NAME.md.
#
#   powershell -ExecutionPolicy Bypass -File scripts\first-report.ps1 [CAPTURE [OPTION-OF-REPORT...]]
param(
  [string] $Capture,
  [Parameter(ValueFromRemainingArguments)] [string[]] $ReportOptions = @()
)

. (Join-Path $PSScriptRoot 'set-up.ps1')

if (-not $Capture) {
  # The sample is about its SSH session; the web traffic around it would make a long first report.
  $Capture = Join-Path $Root 'samples\ssh-teardown.pcapng'
  $ReportOptions = @('--stream', '30')
}

Write-Host 'Building: npm run build'
Invoke-Npm @('run', '--silent', 'build')

$out = Join-Path $Root 'out'
New-Item -ItemType Directory -Force -Path $out | Out-Null
$report = Join-Path $out ([IO.Path]::GetFileNameWithoutExtension($Capture) + '.md')
if (Test-Path -LiteralPath $report) { Remove-Item -LiteralPath $report }

& node (Join-Path $Root 'dist\cli\main.js') report $Capture $ReportOptions -o $report
$status = $LASTEXITCODE

# A damaged capture (exit code 4) still leaves a report of what could be read.
if (Test-Path -LiteralPath $report) {
  ''
  # Down to the summary of the first conversation; 60 lines at most.
  foreach ($line in Get-Content -LiteralPath $report -Encoding UTF8 -TotalCount 60) {
    if ($line.StartsWith('### ')) { break }
    $line
  }
  ''
  "The whole report: $report"
}
exit $status
