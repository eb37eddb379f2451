/** Reads what stands in fields. Never touches one: no focus, no selection, no value is set, no event is sent. */
import { isShown } from './elements.ts';
import { MAX_FIELD, MAX_FIELDS } from './limits.ts';

/** Dates and numbers are read for the dose and stop date beside a name. Passwords, addresses and the like never are. */
const READ_TYPES: ReadonlySet<string> = new Set(['text', 'number', 'date', 'datetime-local']);
const SELECTOR = 'input,textarea,select';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field that can hold medication text. Search boxes are left out: what somebody looks up is not on a list. */
export function isField(node: Node): node is Field {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  switch (element.localName) {
    case 'input':
      return READ_TYPES.has((element as HTMLInputElement).type) && element.getAttribute('role') !== 'searchbox';
    case 'textarea':
    case 'select':
      return true;
    default:
      return false;
  }
}

/** What the field shows now, cut at `MAX_FIELD`: the value, or the chosen options of a select. */
export function fieldText(field: Field): string {
  if (field.localName !== 'select') return (field as HTMLInputElement).value.slice(0, MAX_FIELD);
  return Array.from((field as HTMLSelectElement).selectedOptions, (option) => option.text.trim())
    .join(', ')
    .slice(0, MAX_FIELD);
}

/** What the field is called, at most 120 units; '' when nothing says so. */
export function fieldLabel(field: Field): string {
  const label = field.labels?.[0]?.textContent || field.getAttribute('aria-label') || labelledBy(field);
  return label.replace(/\s+/g, ' ').trim().slice(0, 120);
}

/** What a field is called where no text says so. */
export function unseenLabel(field: Field): string {
  return field.labels?.length ? '' : (field.getAttribute('aria-label') ?? '').trim();
}

/** What a field is called, or else the words just before it. */
export function fieldName(field: Field): string {
  return fieldLabel(field) || (field.previousElementSibling?.textContent ?? '').trim().slice(0, 120);
}

function labelledBy(field: Field): string {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = field.getRootNode() as Document | ShadowRoot;
  return ids.map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : '')).join(' ');
}

/** The fields of a tree that are shown, itself included; at most `MAX_FIELDS`. */
export function fieldsIn(root: Element | Document | DocumentFragment): Field[] {
  const found: Field[] = [];
  if (root.nodeType === Node.ELEMENT_NODE && isField(root)) found.push(root);
  for (const element of root.querySelectorAll(SELECTOR)) {
    if (isField(element)) found.push(element);
    if (found.length >= MAX_FIELDS) break;
  }
  return found;
}

export const isFieldShown = (field: Field): boolean => isShown(field);
