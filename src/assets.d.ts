/** What the build resolves for us and TypeScript cannot see. */

/** A content script built as one self-contained file; the value is its file name, for `scripting.*`. */
declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
