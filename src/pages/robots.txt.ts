import type { APIRoute } from 'astro';
import { absolute, address } from '../site/address.ts';

/** Everything may be read; the sitemap says where it is. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      `Sitemap: ${absolute(address.sitemap(), site ?? url)}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
