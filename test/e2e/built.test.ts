/** What ships, read as files: the promises that need no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO_HOST } from '../../src/tools/manifest.ts';

const HOSTS = [
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
].map((host) => `*://*.${host}/*`);

type Json = Record<string, unknown>;

function manifest(build: string): Json {
  return JSON.parse(readFileSync(join('dist', build, 'manifest.json'), 'utf8')) as Json;
}

/** Text of every script of a build, by path. */
function scripts(build: string): [string, string][] {
  return readdirSync(join('dist', build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'utf8')]);
}

describe.each(['chrome', 'firefox'])('dist/%s', (build) => {
  it('asks for exactly the hosts of the published interface', () => {
    expect(manifest(build)['host_permissions']).toEqual(HOSTS);
    expect(manifest(build)['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
  });

  it('asks only for the permissions that the README explains', () => {
    const permissions = manifest(build)['permissions'] as string[];
    expect(permissions).toEqual(['activeTab', 'scripting', 'storage']);
    const readme = readFileSync('README.md', 'utf8');
    for (const permission of permissions) expect(readme).toContain(`\`${permission}\``);
  });

  it('opens no file to web pages and runs nothing by the manifest alone', () => {
    expect(manifest(build)).not.toHaveProperty('web_accessible_resources');
    expect(manifest(build)).not.toHaveProperty('content_scripts');
    expect(manifest(build)).not.toHaveProperty('externally_connectable');
  });

  it('allows its pages no connection, no frame around them and no code from elsewhere', () => {
    const policy = (manifest(build)['content_security_policy'] as Json)['extension_pages'] as string;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('connect-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('frame-ancestors')).toBe("'none'");
  });

  it('has a content script that is one file of its own', () => {
    const script = readFileSync(join('dist', build, 'src/page/page.js'), 'utf8');
    expect(script).not.toMatch(/(^|[;}\s])(import|export)[\s{*"']/);
    expect(script).not.toMatch(/\bimport\s*\(/);
  });

  it('contains no call that could send anything', () => {
    for (const [path, text] of scripts(build)) {
      expect(text, path).not.toMatch(
        /\b(fetch|importScripts)\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/,
      );
    }
  });

  it('names no path of the machine it was built on', () => {
    for (const [path, text] of scripts(build)) expect(text, path).not.toContain(process.cwd());
  });
});

describe('the builds together', () => {
  it('differ by the background, the add-on settings and the lowest version only', () => {
    const differing = (a: Json, b: Json) =>
      [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
        (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
      );
    expect(differing(manifest('chrome'), manifest('firefox')).sort()).toEqual([
      'background',
      'browser_specific_settings',
      'minimum_chrome_version',
    ]);
    expect(differing(manifest('chrome'), manifest('demo'))).toEqual(['host_permissions']);
    expect(manifest('demo')['host_permissions']).toEqual([...HOSTS, DEMO_HOST]);
  });

  it('the Firefox build declares that it collects no data', () => {
    const settings = manifest('firefox')['browser_specific_settings'] as { gecko: Json };
    expect(settings.gecko['data_collection_permissions']).toEqual({ required: ['none'] });
  });

  it('the lock file names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
