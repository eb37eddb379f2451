/** A name that no page can guess: 16 letters. (`randomUUID` does not exist on pages without https, such as an intranet's.) */
export const randomName = (): string => {
  const letters = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
};
