/** Lets the browser save a text as a file; nothing leaves the device. */
export function download(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes when the click returns; the address is kept a moment for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
