// Part of every binding that docbind makes. Do not edit.
type Take = (event: unknown) => void;
/** Those who take the events of a host, and what hands one to all of them. */
export interface Takers {
    receive(take: Take): () => void;
    emit(event: unknown): void;
}
export declare function takers(): Takers;
export {};
