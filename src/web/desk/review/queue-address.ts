import { QUEUE_ORDERS, type QueueOrder } from '../../../claims/review/review-queue-order.ts';
import { MEASURE_CODES } from '../../../vocabulary/measure.ts';

/** What the address of the queue asks for; empty words ask for nothing. */
export interface QueueQuery {
  readonly order: QueueOrder;
  readonly measure: string;
  readonly place: string;
  readonly producer: string;
  readonly document: string;
  readonly after: string;
}

export function readQueueQuery(parameters: URLSearchParams): QueueQuery {
  const text = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 200);
  const measure = text('measure');
  return {
    order: QUEUE_ORDERS.find((order) => order === text('order')) ?? 'doubt',
    measure: (MEASURE_CODES as readonly string[]).includes(measure) ? measure : '',
    place: text('place'),
    producer: text('producer'),
    document: text('document'),
    after: text('after'),
  };
}

/**
 * The parameters of an address of the queue; what asks for nothing is left out.
 * @example queueParameters({ order: 'sure', measure: '', … }, { claim: 'ab' }) // 'order=sure&claim=ab'
 */
export function queueParameters(query: QueueQuery, more: Readonly<Record<string, string>> = {}): string {
  const kept = Object.entries({ ...query, ...more }).filter(
    ([name, value]) => value !== '' && !(name === 'order' && value === 'doubt'),
  );
  return new URLSearchParams(kept).toString();
}
