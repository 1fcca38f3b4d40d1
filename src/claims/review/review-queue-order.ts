/** In which order proposals wait: the most doubtful first, the surest first, or by the newest document. */
export const QUEUE_ORDERS = ['doubt', 'sure', 'newest'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];
