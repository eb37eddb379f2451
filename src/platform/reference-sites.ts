/**
 * The public reference sites that are read out of the box: exactly the manifest's host permissions (a test holds the two
 * together). The demo build adds its loopback host to the manifest, which is why this is not read from there.
 */
export const REFERENCE_HOSTS = [
  'farmacotherapeutischkompas.nl',
  'apotheek.nl',
  'kinderformularium.nl',
  'geneesmiddeleninformatiebank.nl',
  'bcfi.be',
  'bnf.nice.org.uk',
  'medicines.org.uk',
  'dailymed.nlm.nih.gov',
  'drugs.com',
  'medscape.com',
] as const;

/** The host of a match pattern, without its leading wildcard; null for one that names no single host. */
export function hostOfPattern(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host ? host.replace(/:\d+$/, '') : null;
}

/** Does a match pattern cover this address? Ports are not part of it, as in the browsers' own matching. */
export function patternCovers(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern);
  if (pattern === '<all_urls>') return /^https?:$/.test(url.protocol);
  if (!parts) return false;
  const [, scheme, host] = parts as unknown as [string, string, string];
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  const bare = host.replace(/^\*\./, '').replace(/:\d+$/, '');
  return url.hostname === bare || (host.startsWith('*.') && url.hostname.endsWith(`.${bare}`));
}

/** Is this host one of `hosts`, or below one? */
export const isHostIn = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((each) => host === each || host.endsWith(`.${each}`));

/** The address as a URL; null for what is none. (`URL.parse` is too young for Node 20.) */
export function parseAddress(address: string | undefined): URL | null {
  if (address === undefined || !URL.canParse(address)) return null;
  return new URL(address);
}
