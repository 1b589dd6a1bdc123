/** The file of a plugin of ours; on macOS it ends so, too. */
export function pluginFileName(filterName: string): string {
  return `sharkscribe-${filterName}.so`;
}

/** The protocol of a plugin of ours, by its file, whatever that ends with; `undefined` for those of others. */
export function protocolOfFile(file: string): string | undefined {
  return /^sharkscribe-(.+)\.(?:so|dylib|dll)$/.exec(file)?.[1];
}
