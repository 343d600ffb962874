/**
 * Hands a file to the browser to save.
 * @param type its media type.
 */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  // A copy of its own buffer: what a Blob takes may not be shared memory.
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
