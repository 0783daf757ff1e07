// Package contract holds the words of the API as Go types.
//
// models_gen.go is generated from graph/schema by gqlgen. It is a leaf: the
// domain packages build these structs, the resolvers hand them on, and no layer
// copies one into another. What may be shown of a record to a viewer travels
// with it in Bits (see Part), so that the field guard never asks twice.
package contract
