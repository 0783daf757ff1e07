package demo

import (
	"crypto/sha256"

	"github.com/google/uuid"

	"infohus/internal/contract"
)

// Password of every demo account.
const Password = "infohus-demo"

// Home is the key of Ishøj Kommune.
const Home = "ishoej"

// id derives an id in the shape of UUIDv4 from the kind and the key of a row.
func id(kind, key string) uuid.UUID {
	sum := sha256.Sum256([]byte("infohus demo\x00" + kind + "\x00" + key))
	var u uuid.UUID
	copy(u[:], sum[:])
	u[6] = u[6]&0x0f | 0x40
	u[8] = u[8]&0x3f | 0x80
	return u
}

// UserID of a demo account.
func UserID(username string) uuid.UUID { return id("user", username) }

// GrantID of the default grant of a demo account.
func GrantID(username string) uuid.UUID { return id("grant", username) }

// SecondGrantID of an account that holds two.
func SecondGrantID(username string) uuid.UUID { return id("grant", username+"/2") }

// Account is the first of the demo accounts that has a role by default.
func Account(role contract.Role) (user, grant uuid.UUID, found bool) {
	for _, p := range accounts {
		if p.role == role {
			return UserID(p.username), GrantID(p.username), true
		}
	}
	return uuid.Nil, uuid.Nil, false
}

// MunicipalityID by key: ishoej, albertslund, broendby, glostrup, hoeje-taastrup, vallensbaek.
func MunicipalityID(key string) uuid.UUID { return id("municipality", key) }

// PoliceDistrictID of Københavns Vestegns Politi.
func PoliceDistrictID() uuid.UUID { return id("district", "vestegnen") }

// NetworkDistrictID by key; see places.go.
func NetworkDistrictID(key string) uuid.UUID { return id("network", key) }

// OrganisationID by key; see places.go.
func OrganisationID(key string) uuid.UUID { return id("organisation", key) }

// ForumID of a kind. place is a municipality's key, a network district's key
// for network groups, and empty for the forums of the whole police district.
func ForumID(kind contract.ForumKind, place string) uuid.UUID {
	return id("forum", string(kind)+"/"+place)
}
