/**
 * Scrolls a pane, and nothing else, until an element in it is in sight. `scrollIntoView` would move the whole page too.
 */
export function showWithin(
  pane: HTMLElement | undefined,
  element: HTMLElement | null,
  place: 'nearest' | 'middle',
): void {
  if (!pane || !element || pane.scrollHeight <= pane.clientHeight) return;
  const frame = pane.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const above = box.top - frame.top;
  const below = box.bottom - frame.bottom;
  if (above >= 0 && below <= 0 && place === 'nearest') return;
  if (place === 'middle') pane.scrollTop += above - frame.height / 3;
  else pane.scrollTop += above < 0 ? above : below;
}
