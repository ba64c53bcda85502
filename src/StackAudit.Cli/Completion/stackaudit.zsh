#compdef stackaudit
# Completion of stackaudit for zsh. Put into ~/.zshrc, behind compinit:  eval "$(stackaudit completion zsh)"
_stackaudit() {
  local -a found
  found=("${(@f)$(${words[1]} "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  found=(${found:#})
  if (( ${#found} )); then
    compadd -a found
  fi
  _files
}
compdef _stackaudit stackaudit
