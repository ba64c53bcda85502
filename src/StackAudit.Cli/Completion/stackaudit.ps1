# Completion of stackaudit for PowerShell. Put into $PROFILE:  stackaudit completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName stackaudit -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    stackaudit "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
