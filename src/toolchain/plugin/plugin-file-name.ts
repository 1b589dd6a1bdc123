/** The file of a plugin of ours; on macOS it ends so, too. */
export function pluginFileName(filterName: string): string {
  return `sharkscribe-${filterName}.so`;
}
