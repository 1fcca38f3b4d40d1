/**
 * A view that a load function hands to its page without SvelteKit writing it out as a script. Public pages ship no
 * script, but SvelteKit serialises the data of every page all the same, which took more time than the page itself; it
 * passes over properties that are not enumerable.
 */
export interface ServerOnly<V> {
  readonly view: V;
}

export function serverOnly<V>(view: V): ServerOnly<V> {
  return Object.defineProperty({}, 'view', { value: view, enumerable: false }) as ServerOnly<V>;
}
