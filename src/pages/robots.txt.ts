import type { APIRoute } from 'astro';
import { address, publishedAt } from '../site/address.ts';

/** Everything may be read; the sitemap, where there is one, says where it is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = publishedAt(address.sitemap(), site);
  const lines = ['User-agent: *', 'Allow: /', '', ...(sitemap ? [`Sitemap: ${sitemap}`, ''] : [])];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
