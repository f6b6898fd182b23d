import type { Page } from 'playwright-core';

/**
 * List words that can hardly be told from what stands behind them.
 *
 * Axe does not see a page whose colours the system forces as a reader does: it asks for the contrast of pairs that it
 * can name. Here every text is measured against the nearest ground that is not transparent.
 *
 * @param least contrast, as WCAG measures it
 */
export function vanishedWords(page: Page, least = 3): Promise<string[]> {
  return page.evaluate((least) => {
    type Colour = { channels: number[]; alpha: number };
    const parse = (value: string): Colour => {
      const numbers = (value.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      const scale = value.startsWith('color(') ? 255 : 1;
      const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
      return { channels: [red, green, blue].map((one) => one * scale), alpha };
    };
    const light = ({ channels }: Colour) => {
      const [red = 0, green = 0, blue = 0] = channels.map((one) => {
        const part = one / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element): Colour => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = parse(getComputedStyle(at).backgroundColor);
        if (colour.alpha > 0.5) return colour;
      }
      const probe = document.createElement('i');
      probe.style.color = 'Canvas';
      document.body.append(probe);
      const canvas = parse(getComputedStyle(probe).color);
      probe.remove();
      return canvas;
    };
    const vanished: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.textContent?.trim() ?? '').join('');
      const { width, height } = element.getBoundingClientRect();
      const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (text === '' || !seen || width <= 1 || height <= 1) continue;
      if (element.closest('script, style, template, option, .visually-hidden, title, desc'))
        continue;
      const style = getComputedStyle(element);
      const colour = parse(element instanceof SVGElement ? style.fill : style.color);
      const [one, other] = [light(colour), light(ground(element))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < least) {
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
        vanished.push(`${name} “${text.slice(0, 20)}” ${contrast.toFixed(1)}`);
      }
    }
    return vanished;
  }, least);
}
