package seal_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/internal/seal"
)

func keys(t *testing.T) *seal.Keys {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, seal.Create(dir))
	k, err := seal.Load(dir)
	require.NoError(t, err)
	return k
}

// TestMovedValueDoesNotOpen: a sealed value opens where it was sealed and nowhere
// else, whoever has all rights over the database and moves it.
func TestMovedValueDoesNotOpen(t *testing.T) {
	t.Parallel()
	k := keys(t)
	row, other := uuid.NewString(), uuid.NewString()
	unit, elsewhere := "concern|"+row, "concern|"+other
	key, wrapped, err := k.NewDataKey(unit)
	require.NoError(t, err)
	foreign, _, err := k.NewDataKey(elsewhere)
	require.NoError(t, err)
	const plain = "Mor ringede mandag."
	place := "concerns|parents_note|" + row
	sealed, err := key.Seal(place, plain)
	require.NoError(t, err)
	require.NotContains(t, string(sealed), "ringede")

	again, err := k.Unwrap(unit, wrapped)
	require.NoError(t, err)
	opened, err := again.Open(place, sealed)
	require.NoError(t, err)
	require.Equal(t, plain, opened)

	for name, moved := range map[string]string{
		"another row": "concerns|parents_note|" + other, "another column": "concerns|feedback|" + row, "another table": "matters|parents_note|" + row,
		"no place": "", "a place beside": place + "|", "cut short": place[:len(place)-1],
	} {
		_, err := key.Open(moved, sealed)
		require.Error(t, err, name)
		require.NotContains(t, err.Error(), plain)
	}
	_, err = foreign.Open(place, sealed)
	require.Error(t, err, "another unit's key")
	for name, broken := range map[string]seal.Text{"changed": append(bytes.Clone(sealed[:len(sealed)-1]), sealed[len(sealed)-1]^1), "cut": sealed[:len(sealed)-1], "short": sealed[:3], "empty": {}} {
		_, err := key.Open(place, broken)
		require.Error(t, err, name)
	}
	twice, err := key.Seal(place, plain)
	require.NoError(t, err)
	require.NotEqual(t, sealed, twice, "equal texts cannot be told")
}

// TestMovedDataKeyDoesNotUnwrap: nor does the key of a unit open as that of
// another, or for another installation.
func TestMovedDataKeyDoesNotUnwrap(t *testing.T) {
	t.Parallel()
	k := keys(t)
	id := uuid.NewString()
	_, wrapped, err := k.NewDataKey("matter|" + id)
	require.NoError(t, err)
	for name, unit := range map[string]string{"another unit": "matter|" + uuid.NewString(), "another kind": "concern|" + id, "none": ""} {
		_, err := k.Unwrap(unit, wrapped)
		require.ErrorContains(t, err, "does not open", name)
	}
	_, err = keys(t).Unwrap("matter|"+id, wrapped)
	require.ErrorContains(t, err, "does not open", "another installation")
}

// TestSealedTextIsNotShown: whatever prints it shows that it is sealed.
func TestSealedTextIsNotShown(t *testing.T) {
	t.Parallel()
	text := seal.Text("bytes")
	for _, shown := range []string{fmt.Sprint(text), fmt.Sprintf("%v %+v %#v %s", text, text, text, text), text.LogValue().String()} {
		require.NotContains(t, shown, "bytes")
		require.Contains(t, shown, "[sealed]")
	}
	shown, err := text.MarshalJSON()
	require.NoError(t, err)
	require.JSONEq(t, `"[sealed]"`, string(shown))
}

// TestKeyFiles: missing, readable by others, damaged or of the wrong kind: the
// error names the file and what to do, and quotes nothing of it.
func TestKeyFiles(t *testing.T) {
	t.Parallel()
	for _, name := range []string{seal.WrapFile, seal.LookupFile} {
		for what, tt := range map[string]struct {
			spoil func(path string) error
			want  string
		}{
			"missing":            {os.Remove, "infohus keys init"},
			"readable by others": {func(path string) error { return os.Chmod(path, 0o640) }, "chmod 600"},
			"damaged":            {func(path string) error { return os.WriteFile(path, []byte("secret"), 0o600) }, "damaged"},
		} {
			dir := t.TempDir()
			require.NoError(t, seal.Create(dir))
			path := filepath.Join(dir, name)
			info, err := os.Stat(path)
			require.NoError(t, err)
			require.Equal(t, fs.FileMode(0o600), info.Mode().Perm())
			require.NoError(t, tt.spoil(path))
			_, err = seal.Load(dir)
			require.ErrorContains(t, err, tt.want, what)
			require.ErrorContains(t, err, path, what)
			require.NotContains(t, err.Error(), "secret")
		}
	}
	dir := t.TempDir()
	require.NoError(t, seal.Create(dir))
	require.Error(t, seal.Create(dir), "keys are never overwritten")
}
