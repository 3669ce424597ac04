#pragma once
// Words that are written in one certain way: ids, dates, numbers of facts.

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace kiosk::dialogue {

struct Notation {
  bool (*fits)(const std::string&);
  const char* description;  ///< "lower-case words joined by -, such as what-it-is"
  /// The same as `fits`, for editors of JSON: a regular expression (ECMA 262) for the whole, and
  /// the most signs. 0: no bound.
  const char* pattern;
  std::size_t most_signs = 0;
};

[[nodiscard]] bool is_id(const std::string& words);
[[nodiscard]] bool is_variable(const std::string& words);
[[nodiscard]] bool is_language(const std::string& words);
[[nodiscard]] bool is_fact(const std::string& words);
[[nodiscard]] bool is_figure_file(const std::string& words);
/// A day of the calendar (ISO 8601, extended format) in these or the last hundred years.
[[nodiscard]] bool is_date(const std::string& words);
/// "A8 A15": several are parted by one blank.
[[nodiscard]] bool are_flag_numbers(const std::string& words);
[[nodiscard]] bool is_one_word(const std::string& words);
/// A name or a role on one line, of at most 60 letters.
[[nodiscard]] bool is_signer(const std::string& words);
/// SHA-256 in hexadecimal.
[[nodiscard]] bool is_digest(const std::string& words);
/// The first digits of one.
[[nodiscard]] bool is_fingerprint(const std::string& words);
/// A public key as minisign writes it.
[[nodiscard]] bool is_public_key(const std::string& words);
/// The name of a printer as CUPS takes it.
[[nodiscard]] bool is_print_queue(const std::string& words);
[[nodiscard]] bool is_clinic_name(const std::string& words);

inline constexpr Notation kIdNotation{
    is_id, "lower-case words joined by -, such as what-it-is", "^[a-z0-9]+(-[a-z0-9]+)*$", 60};
inline constexpr Notation kVariableNotation{
    is_variable, "lower-case words joined by _, such as how_taken", "^[a-z0-9]+(_[a-z0-9]+)*$", 60};
inline constexpr Notation kLanguageNotation{
    is_language, "a language tag such as en, es or pt-BR", "^[a-z]{2,3}(-[A-Za-z0-9]+)*$", 20};
inline constexpr Notation kFactNotation{is_fact, "a fact number such as F14", "^F[0-9]{1,4}$"};
inline constexpr Notation kFigureFileNotation{is_figure_file,
                                              "a file such as figures/pump.svg, in lower case",
                                              R"(^figures/[a-z0-9]+(-[a-z0-9]+)*\.svg$)"};
inline constexpr Notation kDateNotation{
    is_date,
    "a date, year first, such as 2026-11-28",
    "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};
inline constexpr Notation kFlagNotation{are_flag_numbers,
                                        "red flag numbers such as A4, or A8 A15",
                                        "^[A-Z][0-9]{1,3}( [A-Z][0-9]{1,3})*$"};
inline constexpr Notation kOneWord{
    is_one_word, "one word such as pump", R"(^[^ \u0000-\u001f\u007f]+$)"};
inline constexpr Notation kClinicNotation{
    is_clinic_name,
    "a name of at most 60 letters, without { } *",
    R"(^(?=.*[^ \u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff])[^{}*\u0000-\u001f\u007f]*$)",
    60};
inline constexpr Notation kSignerNotation{
    is_signer,
    "words of at most 60 letters, without { } *",
    R"(^(?=.*[^ \u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff])[^{}*\u0000-\u001f\u007f]*$)",
    60};
inline constexpr Notation kDigestNotation{
    is_digest, "64 digits of 0 to 9 and a to f", "^[0-9a-f]{64}$"};
inline constexpr Notation kFingerprintNotation{
    is_fingerprint, "8 digits of 0 to 9 and a to f", "^[0-9a-f]{8}$"};
inline constexpr Notation kPublicKeyNotation{
    is_public_key,
    "the second line of a minisign.pub file: 56 signs that begin with RW",
    "^RW[QRST][A-Za-z0-9+/]{53}$"};
// What cupsd takes, and no first sign that its tools would take for an option.
inline constexpr Notation kPrintQueueNotation{is_print_queue,
                                              "a printer's name in CUPS, or default",
                                              R"(^(?!-)[^ /\\#?'"\u0000-\u001f\u007f]+$)",
                                              127};

}  // namespace kiosk::dialogue
