export declare const limits: { entry: number; route: number; analyst: number }
export declare const analystFolder: string
export interface Chunk {
  file: string
  src?: string
  isEntry?: boolean
  isDynamicEntry?: boolean
  imports?: string[]
}
export declare function weigh(manifest: Record<string, Chunk>, gzipped: (file: string) => number): { name: string; size: number; limit: number; over: boolean }[]
