import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import {
  hostOfPattern,
  isHostIn,
  parseAddress,
  patternCovers,
  REFERENCE_HOSTS,
} from '../../../src/platform/reference-sites.ts';

describe('reference sites', () => {
  it('are exactly the hosts of the manifest', () => {
    expect(manifest.host_permissions.map(hostOfPattern)).toEqual([...REFERENCE_HOSTS]);
  });
});

describe('match patterns', () => {
  const covers = (pattern: string, address: string) => patternCovers(pattern, new URL(address));

  it('cover hosts and their subdomains as the browser does, whatever the port', () => {
    expect(covers('*://*.drugs.com/*', 'https://www.drugs.com/x')).toBe(true);
    expect(covers('*://*.drugs.com/*', 'http://drugs.com:8080/')).toBe(true);
    expect(covers('http://epd.example/*', 'http://epd.example:8443/list')).toBe(true);
    expect(covers('https://*/*', 'https://anything.example/')).toBe(true);
    expect(covers('<all_urls>', 'http://anything.example/')).toBe(true);
  });

  it('do not cover another scheme, a look-alike host or a parent', () => {
    expect(covers('https://epd.example/*', 'http://epd.example/')).toBe(false);
    expect(covers('*://*.drugs.com/*', 'https://notdrugs.com/')).toBe(false);
    expect(covers('*://*.drugs.com/*', 'https://drugs.com.evil.example/')).toBe(false);
    expect(covers('http://www.epd.example/*', 'http://epd.example/')).toBe(false);
    expect(covers('*://*.drugs.com/*', 'file:///drugs.com/')).toBe(false);
    expect(covers('nonsense', 'https://drugs.com/')).toBe(false);
  });

  it('name one host or none', () => {
    expect(hostOfPattern('*://*.bnf.nice.org.uk/*')).toBe('bnf.nice.org.uk');
    expect(hostOfPattern('http://127.0.0.1/*')).toBe('127.0.0.1');
    expect(hostOfPattern('https://*/*')).toBeNull();
    expect(hostOfPattern('<all_urls>')).toBeNull();
  });

  it('a host is in a list by itself or by its parent', () => {
    expect(isHostIn('www.drugs.com', REFERENCE_HOSTS)).toBe(true);
    expect(isHostIn('notdrugs.com', REFERENCE_HOSTS)).toBe(false);
  });

  it('what is no address is none', () => {
    expect(parseAddress('x')).toBeNull();
    expect(parseAddress(undefined)).toBeNull();
    expect(parseAddress('http://epd.example/a')?.hostname).toBe('epd.example');
  });
});
