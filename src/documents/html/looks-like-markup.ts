/** Whether a text is markup: it begins as a page does, or closes several elements of the kind that hold text. */
export function looksLikeMarkup(text: string): boolean {
  const start = text.trimStart().replace(/^\ufeff?(?:\s*<!--[\s\S]*?-->)*\s*/, '');
  if (/^<(?:!doctype html|\?xml[^>]*>\s*(?:<!doctype html[^>]*>\s*)?<html|html|head|body)[\s>]/i.test(start))
    return true;
  if (/<\/(?:html|body)\s*>/i.test(text)) return true;
  const closed =
    text.match(/<\/(?:p|div|span|li|ul|ol|table|tr|td|th|h[1-6]|article|section|a|strong|b|em)\s*>/gi)?.length ?? 0;
  return start.startsWith('<') ? closed >= 1 && /^<[a-z][a-z0-9-]*[\s>/]/i.test(start) : closed >= 4;
}
