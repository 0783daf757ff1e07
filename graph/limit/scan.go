package limit

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
)

// maxNesting bounds open brackets of any kind while scanning. The deepest document
// that could pass Depth has far fewer; the parser's own bound is 1000.
const maxNesting = 100

// scan counts tokens without building anything. A lexical error ends it without
// complaint: the parser finds it again and words it better.
func scan(query string, limits Limits) *gqlerror.Error {
	lex := lexer.New(&ast.Source{Input: query})
	open := 0
	for n := 1; ; n++ {
		token, err := lex.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			return nil //nolint:nilerr // as said above
		}
		if n > limits.Tokens {
			return over(ReasonTokens, limits.Tokens)
		}
		switch token.Kind {
		case lexer.BraceL, lexer.BracketL, lexer.ParenL:
			if open++; open > maxNesting {
				return over(ReasonNesting, maxNesting)
			}
		case lexer.BraceR, lexer.BracketR, lexer.ParenR:
			open--
		}
	}
}
