/** The `main` of a program that Node runs from its TypeScript source. */
export function loadProgram<Main = (...args: never[]) => unknown>(path: string, what: string): Promise<Main>;
