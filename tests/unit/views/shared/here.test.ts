import { describe, expect, it } from 'vitest';
import { addressHere } from '../../../../src/views/shared/client/here.client.ts';

const at = (href: string) => {
  const { protocol, hostname } = new URL(href);
  return { protocol, hostname, href };
};

describe('an address that is copied', () => {
  it.each([
    ['https://example.org/documents/a/?text=seed', 'https://example.org/documents/b/#c1'],
    ['http://10.1.2.3:8080/x/', 'http://10.1.2.3:8080/documents/b/#c1'],
    ['https://localhost.example.org/', 'https://localhost.example.org/documents/b/#c1'],
  ])('read at %s leads there', (href, expected) => {
    expect(addressHere('/documents/b/#c1', at(href))).toBe(expected);
  });

  it.each([
    'http://localhost:4321/',
    'http://duidu.localhost/',
    'http://127.0.0.1:4321/x/',
    'http://127.9.9.9/',
    'http://[::1]:8080/',
    'http://0.0.0.0/',
    'file:///home/a/index.html',
  ])('read at %s is the path, and says that there is no address', (href) => {
    const copied = addressHere('/documents/b/#c1', at(href));
    expect(copied).toBe('/documents/b/#c1（本站尚无网址）');
  });
});
