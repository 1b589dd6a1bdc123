# The twin of set-up.sh for Windows: checks Node.js, installs Wireshark (with tshark) and the npm
# packages if they are missing, and says so before it does. The other scripts here dot-source it.

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Root = Split-Path -Parent $PSScriptRoot

# Lowest Node.js that package.json ("engines") accepts.
$LowestNode = [version]'20.19.0'

# The environment is not usable; the hint says what to do about it.
function Stop-SetUp([string] $Message, [string] $Hint) {
  [Console]::Error.WriteLine("set-up: $Message")
  [Console]::Error.WriteLine("  $Hint")
  exit 3
}

function Find-Program([string] $Name) {
  Get-Command -Name $Name -CommandType Application -ErrorAction SilentlyContinue |
    Select-Object -First 1
}

function Assert-Node {
  $advice = 'Install it from https://nodejs.org or with: winget install OpenJS.NodeJS.LTS' +
    ' - then open a new terminal and run this command again.'
  if (-not (Find-Program 'node')) {
    Stop-SetUp "Node.js $LowestNode or later is needed, and there is no node on PATH." $advice
  }
  $found = & node --version
  if ([version]($found -replace '^v' -replace '-.*$') -lt $LowestNode) {
    Stop-SetUp "Node.js $LowestNode or later is needed; the node on PATH is $found." $advice
  }
  if (-not (Find-Program 'npm.cmd')) {
    Stop-SetUp 'npm is needed, and it is not on PATH.' 'It comes with Node.js; install that again.'
  }
}

# Where tshark is; nothing when there is none. Wireshark's installer does not put it on PATH.
function Find-Tshark {
  $program = Find-Program 'tshark'
  if ($program) { return $program.Source }
  foreach ($folder in @($env:ProgramFiles, ${env:ProgramFiles(x86)})) {
    if (-not $folder) { continue }
    $path = Join-Path $folder 'Wireshark\tshark.exe'
    if (Test-Path -LiteralPath $path) { return $path }
  }
}

function Install-Tshark {
  if (-not (Find-Program 'winget')) {
    Stop-SetUp 'tshark is missing, and there is no winget to install it with.' `
      'Install Wireshark from https://www.wireshark.org/download.html, then run this command again.'
  }
  Write-Host 'tshark is missing. Installing Wireshark, which brings it, with winget:'
  Write-Host '  winget install --exact --id WiresharkFoundation.Wireshark'
  & winget install --exact --id WiresharkFoundation.Wireshark `
    --accept-package-agreements --accept-source-agreements | Out-Host
  if ($LASTEXITCODE -ne 0) {
    Stop-SetUp 'winget could not install Wireshark; its own messages are above.' `
      'Install it from https://www.wireshark.org/download.html, then run this command again.'
  }
}

function Assert-Tshark {
  if ($env:SHARKSCRIBE_TSHARK) {
    if (-not (Find-Program $env:SHARKSCRIBE_TSHARK)) {
      Stop-SetUp "SHARKSCRIBE_TSHARK is ""$env:SHARKSCRIBE_TSHARK"", which cannot be run." `
        'Let it name a tshark, or remove it to have one found or installed.'
    }
    Write-Host "tshark: $env:SHARKSCRIBE_TSHARK (SHARKSCRIBE_TSHARK)"
    return
  }
  $tshark = Find-Tshark
  if (-not $tshark) {
    Install-Tshark
    $tshark = Find-Tshark
    if (-not $tshark) {
      Stop-SetUp 'winget installed Wireshark, yet tshark was not found.' `
        'Find out where it went, and set SHARKSCRIBE_TSHARK to that path.'
    }
  }
  Write-Host "tshark: $tshark"
}

function Install-Packages {
  # npm writes this file last, so an install that was cut short counts as missing.
  $installed = Join-Path $Root 'node_modules\.package-lock.json'
  $lock = Join-Path $Root 'package-lock.json'
  if (Test-Path -LiteralPath $installed) {
    $isCurrent = (Get-Item -LiteralPath $installed -Force).LastWriteTimeUtc -ge
      (Get-Item -LiteralPath $lock).LastWriteTimeUtc
    if ($isCurrent) { return }
  }
  Write-Host 'Installing the npm packages of package-lock.json into node_modules: npm ci'
  Invoke-Npm @('ci', '--include=dev')
}

# Runs npm in the checkout, whatever the current folder is, and stops when it fails.
function Invoke-Npm([string[]] $Arguments) {
  Push-Location -LiteralPath $Root
  try {
    & npm.cmd $Arguments | Out-Host
    $status = $LASTEXITCODE
  } finally {
    Pop-Location
  }
  if ($status -ne 0) { exit $status }
}

Assert-Node
Assert-Tshark
Install-Packages
