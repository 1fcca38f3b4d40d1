import { isListOpen } from '../desk-keys.ts';

/** Enter saves from a closed list as well; browsers open it otherwise. An open list keeps its keys. */
export function enterSaves(event: KeyboardEvent): void {
  const target = event.target;
  if (!(target instanceof HTMLSelectElement) || event.key !== 'Enter') return;
  if (event.ctrlKey || event.altKey || event.metaKey || isListOpen(target)) return;
  event.preventDefault();
  target.form?.requestSubmit();
}
