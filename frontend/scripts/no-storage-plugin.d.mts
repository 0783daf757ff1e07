import type { Plugin } from 'vite'

export function noStoragePlugin(): Plugin
