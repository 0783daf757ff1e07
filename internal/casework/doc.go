// Package casework is what every command on a matter begins with, whichever
// package it belongs to: load the matter through the row rule, ask the stage
// table, find out in which capacity the viewer sits at it, and at the end move it
// with its version checked in the update itself.
package casework
