# Completion of stackaudit for fish. Put into ~/.config/fish/config.fish:  stackaudit completion fish | source
complete --command stackaudit --arguments '(stackaudit "[suggest:"(commandline --cursor)"]" (commandline --current-buffer | string collect) 2>/dev/null)'
