// Package ent is the generated database client; schema/ is written by hand.
package ent

//go:generate go run -mod=mod entgo.io/ent/cmd/ent generate --feature privacy,intercept,sql/upsert,sql/modifier,sql/versioned-migration,sql/execquery ./schema
