# Completion of stackaudit for fish. Put into ~/.config/fish/config.fish:  stackaudit completion fish | source
complete --command stackaudit --arguments '(stackaudit "[suggest:"(commandline --cut-at-cursor --current-process | string length)"]" (commandline --cut-at-cursor --current-process) 2>/dev/null)'
