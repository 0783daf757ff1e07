package demo

import (
	"fmt"
	"time"

	"infohus/internal/calendar"
)

// someone is an invented person.
type someone struct {
	name    string
	woman   bool
	born    calendar.Date
	cpr     string // empty for some: not everybody is known by number
	school  string
	address string
}

type heritage struct {
	weight             int
	men, women, family []string
}

// heritages of the names; every combination is invented.
var heritages = []heritage{
	{
		48,
		[]string{"Emil", "Oliver", "Magnus", "Rasmus", "Tobias", "Frederik", "Mathias", "Jonathan", "Sebastian", "Lasse", "Anton", "Viktor", "Malthe", "Kasper", "Nikolaj", "Oskar", "Villads", "Storm", "Aksel", "Bertram", "Benjamin", "Lukas", "Silas", "Marius", "Kenneth", "Brian", "Steffen", "Dennis"},
		[]string{"Emma", "Ida", "Clara", "Laura", "Sofie", "Mathilde", "Josefine", "Caroline", "Alberte", "Maja", "Frida", "Agnes", "Liv", "Karla", "Nanna", "Signe", "Cecilie", "Astrid", "Ronja", "Victoria", "Tina", "Louise", "Heidi", "Malou"},
		[]string{"Damgaard", "Bertelsen", "Krogsgaard", "Lauridsen", "Thorup", "Bisgaard", "Nørlund", "Kjærsgaard", "Winther", "Overgaard", "Mikkelborg", "Ravnholt", "Hjortshøj", "Svane", "Eskildsen", "Brandstrup", "Fuglsang", "Holmgaard", "Rosenkilde", "Tranberg", "Lyngby", "Stenderup", "Vinterberg", "Almind", "Kallesøe", "Grønbech", "Skytte", "Ulsø"},
	},
	{
		16,
		[]string{"Ahmad", "Youssef", "Bilal", "Mustafa", "Khaled", "Rami", "Samir", "Tarek", "Nabil", "Hadi", "Anas", "Walid", "Zakaria", "Imran", "Adam", "Ilyas"},
		[]string{"Maryam", "Layla", "Noor", "Hala", "Rania", "Dunya", "Yasmin", "Salma", "Aya", "Sara", "Hanin", "Lina", "Iman", "Zeinab"},
		[]string{"Al-Sayed", "Haddawi", "Mansouri", "Khalil", "El-Khatib", "Barakat", "Nasser", "Darwish", "Hamdan", "Saleem", "Taleb", "Jaber", "Kassem", "Shahin", "Rashed", "Abbasi"},
	},
	{
		13,
		[]string{"Emre", "Mehmet", "Kerem", "Can", "Deniz", "Burak", "Ozan", "Serkan", "Umut", "Baran", "Cem", "Hakan"},
		[]string{"Elif", "Zeynep", "Selin", "Merve", "Defne", "Ebru", "Gizem", "Sibel", "Tuba", "Derya", "Esra"},
		[]string{"Yilmaz", "Kaplan", "Öztürk", "Aslan", "Koçak", "Şahinli", "Erdem", "Güler", "Tekinay", "Karabulut", "Çelikel", "Duran"},
	},
	{
		7,
		[]string{"Abdirahman", "Liban", "Mahad", "Guled", "Zakariye", "Idiris", "Warsan", "Sharif", "Faarax"},
		[]string{"Hodan", "Ifrah", "Sagal", "Fadumo", "Ayaan", "Hibaq", "Ubah", "Najma"},
		[]string{"Hersi", "Jama", "Abdulle", "Guuleed", "Duale", "Samatar", "Roble", "Isse", "Egal"},
	},
	{
		6,
		[]string{"Jakub", "Kacper", "Mateusz", "Szymon", "Bartosz", "Dawid", "Michal"},
		[]string{"Zuzanna", "Oliwia", "Kinga", "Natalia", "Weronika", "Magda"},
		[]string{"Kowalczyk", "Wisniak", "Zawadzki", "Lewandek", "Maliszewski", "Gorski", "Pawlak"},
	},
	{
		5,
		[]string{"Hamza", "Faisal", "Usman", "Rehan", "Danyal", "Saad"},
		[]string{"Ayesha", "Hina", "Sana", "Mahnoor", "Iqra"},
		[]string{"Butt", "Qureshi", "Malik", "Sheikh", "Mirzada", "Awan"},
	},
	{
		5,
		[]string{"Luka", "Adnan", "Milan", "Nikola", "Edin", "Arben"},
		[]string{"Amela", "Jovana", "Mila", "Lejla", "Teuta"},
		[]string{"Hadzic", "Petrovic", "Selimi", "Kovacevic", "Berisha", "Music"},
	},
}

func (s *set) pick(list []string) string { return list[s.rnd.IntN(len(list))] }

// chance is true in p of a hundred.
func (s *set) chance(p int) bool { return s.rnd.IntN(100) < p }

// between both ends included.
func (s *set) between(low, high int) int { return low + s.rnd.IntN(high-low+1) }

// invent makes a person of an age on a day.
func (s *set) invent(on calendar.Date, age int) someone {
	h := s.heritage()
	p := someone{woman: s.chance(32)}
	if p.woman {
		p.name = s.pick(h.women)
	} else {
		p.name = s.pick(h.men)
	}
	if s.chance(14) {
		p.name += " " + s.pick(heritages[0].family)
	}
	p.name += " " + s.pick(h.family)
	p.born = on.AddYears(-age).AddDays(-1 - s.rnd.IntN(360))
	if s.chance(88) {
		p.cpr = s.number(p.born, p.woman)
	}
	return p
}

func (s *set) heritage() heritage {
	total := 0
	for _, h := range heritages {
		total += h.weight
	}
	n := s.rnd.IntN(total)
	for _, h := range heritages {
		if n -= h.weight; n < 0 {
			return h
		}
	}
	return heritages[0]
}

// number makes an invented CPR number: the day is raised by 60, so that it
// belongs to nobody. The seventh digits 0, 4 and 9 are left to tests.
func (s *set) number(born calendar.Date, woman bool) string {
	for {
		seventh := s.between(1, 3)
		if born.Year() >= 2000 {
			seventh = s.between(5, 8)
		}
		last := 2*s.rnd.IntN(5) + 1
		if woman {
			last--
		}
		n := fmt.Sprintf("%02d%02d%02d-%d%02d%d", born.Day()+60, born.Month(), born.Year()%100, seventh, s.rnd.IntN(100), last)
		if !s.numbers[n] {
			s.numbers[n] = true
			return n
		}
	}
}

// working gives an instant on a working day at least n working days after t, between 8 and 16.
func (s *set) working(t time.Time, n int) time.Time {
	day := calendar.Today(t)
	if n == 0 && s.log.Settings.Calendar.IsWorkingDay(day) {
		at := t.Add(time.Duration(s.between(20, 120)) * time.Minute)
		if h := at.In(calendar.Zone()).Hour(); h >= 8 && h < 17 && calendar.Today(at) == day {
			return at
		}
	}
	day = s.log.Settings.Calendar.AddWorkingDays(day, max(n, 1))
	return s.on(day)
}

// on gives an instant in the working hours of a day.
func (s *set) on(day calendar.Date) time.Time {
	return day.Start().Add(8*time.Hour + time.Duration(s.rnd.IntN(8*60*60))*time.Second)
}

func (p someone) ageOn(d calendar.Date) int {
	age := d.Year() - p.born.Year()
	if d.Before(p.born.AddYears(age)) {
		age--
	}
	return age
}
