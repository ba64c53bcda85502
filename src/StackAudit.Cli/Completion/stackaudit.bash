# Completion of stackaudit for bash. Put into ~/.bashrc:  eval "$(stackaudit completion bash)"
_stackaudit() {
  local word="${COMP_LINE:0:COMP_POINT}" found
  word="${word##*[ =]}"
  COMPREPLY=()
  while IFS= read -r found; do
    # Bash replaces only what stands behind the last colon.
    [[ $found == "$word"* ]] && COMPREPLY+=("${found#"${word%"${word##*:}"}"}")
  done < <("$1" "[suggest:$COMP_POINT]" "${COMP_LINE//=/ }" 2>/dev/null)
}
complete -o default -F _stackaudit stackaudit
