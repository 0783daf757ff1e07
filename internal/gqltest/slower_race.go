//go:build race

package gqltest

const slower = 10
