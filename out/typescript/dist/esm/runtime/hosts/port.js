// Part of every binding that docbind makes. Do not edit.
export {};
