/** The little of mark.js that the benchmark calls. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp, options?: { element?: string; acrossElements?: boolean }): void;
  }
}
