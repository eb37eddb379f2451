/**
 * The trees of a document: itself and its shadow roots, open and closed. No observer announces that an element of the
 * page gets a shadow root later, so elements that may get one are watched by their size, and every sweep looks again.
 */
import { shadowRootOf } from '../platform/content-runtime.ts';
import { mayHost } from './elements.ts';
import { MAX_WATCHED_HOSTS } from './limits.ts';
import type { Slices } from './slices.ts';

const MAX_RESTARTS = 3;

export class Roots {
  readonly all = new Set<Document | ShadowRoot>();
  private readonly watched = new Set<Element>();
  private readonly sizes: ResizeObserver | null;

  /** `found` is called once for each shadow root, also when it appears late. */
  constructor(
    private readonly found: (root: ShadowRoot) => void,
    signal: AbortSignal,
  ) {
    this.sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver((entries) => this.resized(entries));
    signal.addEventListener('abort', () => this.sizes?.disconnect());
  }

  /** Looks for shadow hosts under `root`, itself included. */
  async search(root: Node, slices: Slices): Promise<void> {
    const elements = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    let restarts = 0;
    if (root.nodeType === Node.ELEMENT_NODE) this.look(root as Element);
    for (let at = elements.nextNode(); at; at = elements.nextNode()) {
      this.look(at as Element);
      if (!slices.due()) continue;
      await slices.breathe();
      // Taken away during the pause: begin again, a few times; what came instead is announced by itself.
      if (!root.contains(elements.currentNode)) {
        if (++restarts > MAX_RESTARTS) return;
        elements.currentNode = root;
      }
    }
  }

  /** Looks again at the elements that may have got a shadow root since, and forgets roots that are gone. */
  refresh(): void {
    for (const element of this.watched) {
      if (!element.isConnected) this.unwatch(element);
      else this.look(element);
    }
    for (const root of this.all) if (root instanceof ShadowRoot && !root.isConnected) this.all.delete(root);
  }

  private look(element: Element): void {
    if (!mayHost(element)) return;
    const root = shadowRootOf(element);
    if (!root) {
      this.watch(element);
      return;
    }
    this.unwatch(element);
    if (this.all.has(root)) return;
    this.all.add(root);
    this.found(root);
  }

  /** Custom elements and empty boxes are the ones that get a shadow root late. */
  private watch(element: Element): void {
    if (this.watched.size >= MAX_WATCHED_HOSTS || this.watched.has(element)) return;
    if (!element.localName.includes('-') && element.firstChild) return;
    this.watched.add(element);
    this.sizes?.observe(element);
  }

  private unwatch(element: Element): void {
    if (!this.watched.delete(element)) return;
    this.sizes?.unobserve(element);
  }

  private resized(entries: ResizeObserverEntry[]): void {
    for (const { target } of entries) if (target.isConnected && this.watched.has(target)) this.look(target);
  }
}
