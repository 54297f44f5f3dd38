// Part of every binding that docbind makes. Do not edit.
export interface PageOf<Item> {
    readonly items: readonly Item[];
    /** Where the next page starts; 0 behind the last one. */
    readonly nextSeq: number;
    readonly isFinished: boolean;
}
/** A page of a list. The cursor is the place of its first item. */
export declare function pageOf<Item>(list: readonly Item[], cursor: number, count: number): PageOf<Item>;
