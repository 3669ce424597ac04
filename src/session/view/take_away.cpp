#include "session/view/take_away.hpp"

#include "session/view/plain_words.hpp"

namespace kiosk::session {

namespace {

/// Lines that fill a number of bytes and refuse what no longer fits.
class Budget {
public:
  explicit Budget(std::size_t bytes)
      : left_(bytes) {}

  /// Whether `line` and its line break fit; then they are paid for.
  bool takes(const std::string& line) {
    if (line.empty() || line.size() + 1 > left_) {
      return false;
    }
    left_ -= line.size() + 1;
    return true;
  }

private:
  std::size_t left_;
};

/// Text of one block as it is worth taking along: the long form and, if it must be, the short one.
struct Piece {
  std::string full;
  std::string brief;
};

Piece piece_of(const BlockView& block) {
  if (block.kind == dialogue::BlockKind::Tip) {
    const auto title = without_bold(block.tip.title);
    return {"- " + title + ": " + without_bold(block.tip.text), "- " + title};
  }
  const auto words = without_bold(block.words);
  return {words, words};
}

/// RFC 2426: backslash, comma, semicolon and line break are escaped; other controls have no place.
std::string escaped(const std::string& words) {
  std::string safe;
  for (const char byte : without_bold(words)) {
    if (byte == '\\' || byte == ',' || byte == ';') {
      safe += '\\';
      safe += byte;
    } else if (byte == '\n') {
      safe += "\\n";
    } else if (static_cast<unsigned char>(byte) >= 0x20) {
      safe += byte;
    }
  }
  return safe;
}

}  // namespace

std::string take_away_text(const EndingView& ending,
                           const std::vector<PhoneView>& phones,
                           const std::string& last_line) {
  Budget budget(kTakeAwayBytes);
  std::string numbers;
  const auto last = without_bold(last_line);
  const bool with_last = budget.takes(last);
  for (const auto& phone : phones) {
    const auto line = phone.label + ": " + phone.number;
    numbers += budget.takes(line) ? line + "\n" : "";
  }
  const auto title = without_bold(ending.title);
  std::string text = budget.takes(title) ? title + "\n" : "";
  for (const auto& block : ending.blocks) {
    const auto piece = piece_of(block);
    if (budget.takes(piece.full)) {
      text += piece.full + "\n";
    } else if (budget.takes(piece.brief)) {
      text += piece.brief + "\n";
    }
  }
  text += numbers;
  text += with_last ? last + "\n" : "";
  return text;
}

std::string contact_card(const std::string& name,
                         const std::vector<PhoneView>& phones,
                         const std::string& note) {
  const auto safe_name = escaped(name);
  std::string card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + safe_name + ";;;;\r\nFN:" + safe_name +
                     "\r\nORG:" + safe_name + "\r\n";
  int item = 0;
  for (const auto& phone : phones) {
    const auto group = "item" + std::to_string(++item);
    card += group + ".TEL;TYPE=VOICE:" + escaped(phone.number) + "\r\n";
    card += group + ".X-ABLabel:" + escaped(phone.label) + "\r\n";
  }
  card += "NOTE:" + escaped(note) + "\r\nEND:VCARD\r\n";
  return card;
}

}  // namespace kiosk::session
