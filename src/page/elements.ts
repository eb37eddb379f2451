/** What kinds of elements mean for reading: boundaries of lines, what is skipped, what is a field, what is seen. */

/** Elements that run on within a line. Any other element begins a new one. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr tspan textPath'
  ).split(' '),
);
/** Elements whose text is not page text. Fields are read by value; `rt`/`rp` are reading aids. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template textarea select option optgroup datalist title head rt rp iframe object'.split(' '),
);
/** The elements that may hold a shadow root, beside custom elements (DOM standard, "valid shadow host name"). */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export const isInline = (element: Element): boolean => INLINE.has(element.localName);
export const isSkipped = (element: Element): boolean => SKIPPED.has(element.localName);
export const mayHost = (element: Element): boolean => HOSTS.has(element.localName) || element.localName.includes('-');

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],caption,legend,summary,dt';
export const isHeading = (element: Element): boolean => element.matches(HEADINGS);

/**
 * Is this element shown? The rule: what the eye can see counts, whatever `aria-hidden` says; what is not rendered
 * (`display: none`, `hidden`, collapsed `<details>`, `content-visibility: hidden`) or is made invisible
 * (`visibility: hidden` or `collapse`) does not: tabs that are not open and patients seen earlier stay in the DOM that
 * way, and their drugs are not this patient's. Transparency and position are not judged: they change without any
 * notice, and a name missed costs more than one too many.
 */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
}

/** Is a text node shown? An element can be shown while the text directly in it is not. */
export function isTextShown(node: Node): boolean {
  const element = parentOf(node);
  if (!element || !isShown(element)) return false;
  if (node.parentNode !== element) return true; // directly in a shadow root
  if (element.localName === 'details') return (element as HTMLDetailsElement).open;
  if (element.shadowRoot && !element.shadowRoot.querySelector('slot')) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).contentVisibility !== 'hidden';
}

/** The element around a node, through shadow roots to their host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The nearest element around a text node that begins a line. */
export function blockOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
  while (element && isInline(element)) element = parentOf(element);
  return element;
}
