/** Where this frame stands among the others, and which frames it holds that are large enough to matter. */
import { isShown } from './elements.ts';
import { MIN_HEIGHT, MIN_WIDTH } from './limits.ts';

/** Levels of frames that are told apart. */
const MAX_DEPTH = 12;
/** Index of a frame that its parent does not count: one in a shadow root. */
const UNCOUNTED = 's';

/** The top frame is always read; another only when it is large enough to hold a list. */
export const isLargeEnough = (view: Window): boolean =>
  view === view.top || (view.innerWidth >= MIN_WIDTH && view.innerHeight >= MIN_HEIGHT);

/** Child indexes from the top frame down to this one, e.g. "0.2"; "" for the top frame. Works across sites. */
export function framePath(view: Window): string {
  const path: (number | string)[] = [];
  let at: Window = view;
  while (at.parent !== at && path.length < MAX_DEPTH) {
    path.unshift(indexIn(at.parent, at));
    at = at.parent;
  }
  return path.join('.');
}

function indexIn(parent: Window, child: Window): number | string {
  for (let index = 0; index < parent.length; index++) if (parent[index] === child) return index;
  return UNCOUNTED;
}

/** Paths of the child frames that are shown and large enough; `roots`: this document and its shadow roots. */
export function childPaths(view: Window, roots: Iterable<Document | ShadowRoot>): string[] {
  const own = framePath(view);
  const paths: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('iframe,frame,object')) {
      const child = (element as HTMLIFrameElement).contentWindow;
      if (!child || !isLargeElement(element)) continue;
      paths.push(own === '' ? `${indexIn(view, child)}` : `${own}.${indexIn(view, child)}`);
    }
  }
  return paths;
}

/** Is an element shown and at least as large as the smallest thing that can hold a list? */
export function isLargeElement(element: Element): boolean {
  if (!isShown(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}
