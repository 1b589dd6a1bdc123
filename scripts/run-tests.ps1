# The twin of run-tests.sh for Windows: sets up what is missing, then runs all checks and all tests.
#
#   powershell -ExecutionPolicy Bypass -File scripts\run-tests.ps1
. (Join-Path $PSScriptRoot 'set-up.ps1')

Invoke-Npm @('run', 'check')
Invoke-Npm @('test')
