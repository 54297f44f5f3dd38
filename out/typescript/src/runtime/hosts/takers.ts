// Part of every binding that docbind makes. Do not edit.

type Take = (event: unknown) => void;

/** Those who take the events of a host, and what hands one to all of them. */
export interface Takers {
  receive(take: Take): () => void;
  emit(event: unknown): void;
}

export function takers(): Takers {
  const known = new Set<readonly [Take]>();
  return {
    receive(take) {
      // Who registers twice is told twice.
      const entry = [take] as const;
      known.add(entry);
      return () => void known.delete(entry);
    },
    emit(event) {
      // Those who come meanwhile hear the next one.
      for (const [take] of [...known])
        try {
          take(event);
        } catch (error) {
          // It is not the fault of the native side, nor of the other takers: it becomes an unhandled rejection.
          void Promise.reject(error as Error);
        }
    },
  };
}
