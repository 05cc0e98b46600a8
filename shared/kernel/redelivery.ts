// How often a message is delivered before it is set aside: the same for the queues and for those who take from them.

/**
 * Deliveries of a message that keeps failing; at the last one the consumer buries it with the reason. Enough to
 * outlast a deployment or a throttled minute.
 */
export const maxReceives = 5
