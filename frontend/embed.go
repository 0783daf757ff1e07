// Package frontend carries the built web app and the manifest of the operations it may send.
package frontend

import "embed"

// Dist is the output of the front-end build. A clone that has not been built holds only dist/.keep.
//
//go:embed all:dist
var Dist embed.FS

// PersistedDocuments maps the SHA-256 of each operation the app may send to its text.
//
//go:embed src/gen/persisted-documents.json
var PersistedDocuments []byte
