package phonetic

import "strings"

// skeleton keeps the consonants, the class of the first vowel and a mark for a
// vowel at the end.
func skeleton(s string) string {
	in := []rune(s)
	var b strings.Builder
	seen, ends := false, false
	for i := 0; i < len(in); i++ {
		class := vowelAt(in, i)
		ends = class != 0 || (ends && in[i] == 'h' && i == len(in)-1)
		switch {
		case class != 0:
			if isDiphthong(in, i) {
				class = 'I'
				i++
			}
			if !seen {
				b.WriteByte(class)
				seen = true
			}
		case in[i] == 'h' && isSilent(in, i):
		case isGlide(in, i):
			// Between vowels it is heard or not as one likes (Ayesha, Aisha);
			// before the first vowel it tells Diana from Dana.
			if !seen {
				b.WriteByte('j')
			}
		default:
			b.WriteRune(in[i])
		}
	}
	if ends {
		b.WriteByte('E')
	}
	return b.String()
}

// vowelAt returns the class of the vowel at i, or 0 for a consonant. An i or y
// before another vowel is a consonant, and so is j everywhere.
func vowelAt(in []rune, i int) byte {
	switch in[i] {
	case 'a':
		return 'A'
	case 'e':
		return 'I'
	case 'i', 'y':
		if isGlide(in, i) {
			return 0
		}
		return 'I'
	case 'o', 'u':
		return 'U'
	}
	return 0
}

// isGlide reports j, and i or y that leads into another vowel.
func isGlide(in []rune, i int) bool {
	if in[i] == 'j' {
		return true
	}
	return strings.ContainsRune("iy", in[i]) && i+1 < len(in) && strings.ContainsRune("aeou", in[i+1])
}

// isDiphthong reports a or e with i, y or j after it: Leila, Layla, Lejla.
func isDiphthong(in []rune, i int) bool {
	return strings.ContainsRune("ae", in[i]) && i+1 < len(in) && strings.ContainsRune("iyj", in[i+1])
}

// isSilent reports an h that not everybody writes: any but the first and those
// between two vowels.
func isSilent(in []rune, i int) bool {
	if i == 0 {
		return false
	}
	return vowelAt(in, i-1) == 0 || i+1 == len(in) || vowelAt(in, i+1) == 0
}
