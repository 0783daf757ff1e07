import type { Plugin } from 'vite'

export declare function documentsPlugin(): Plugin
