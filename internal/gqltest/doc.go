// Package gqltest is a small executable schema for tests of everything around the
// API: transport, envelope, limits, documents. Its resolvers are functions from
// arguments to a ready JSON value, so that the tests need neither generated code
// nor a database. Nothing outside tests and tools may import it.
package gqltest
