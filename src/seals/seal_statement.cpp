#include "seals/seal_statement.hpp"

#include <algorithm>

#include "seals/page_form.hpp"
#include "signing/minisign.hpp"

namespace kiosk::seals {

std::string statement_of(const dialogue::Seal& seal, const std::string& dialogue) {
  std::string words = "baclofen-kiosk seal 1\n";
  const auto line = [&words](const char* name, const std::string& value) {
    words.append(name).append(" ").append(value).append("\n");
  };
  line("dialogue", dialogue);
  line("page", seal.page);
  line("language", seal.language);
  line("name", seal.name);
  line("role", seal.role);
  line("date", base::words_of(seal.date));
  line("review-by", base::words_of(seal.review_by));
  line("content", seal.content);
  for (const auto& part : seal.parts) {
    line("part", part.name + " " + part.fingerprint);
  }
  return words;
}

base::Result<dialogue::Seal>
sealed(const dialogue::Dialogue& dialogue, const SignOff& sign_off, const signing::SecretKey& key) {
  const auto* page = dialogue.find_page(sign_off.page);
  if (page == nullptr) {
    return base::Error("there is no page named \"" + sign_off.page + "\"");
  }
  const auto& languages = dialogue.languages;
  if (std::find(languages.begin(), languages.end(), sign_off.language) == languages.end()) {
    return base::Error("this dialogue has no language \"" + sign_off.language + "\"");
  }
  const auto form = page_form(dialogue, *page, sign_off.language);
  dialogue::Seal seal{sign_off.page,
                      sign_off.language,
                      sign_off.name,
                      sign_off.role,
                      sign_off.date,
                      sign_off.review_by,
                      digest_of(form),
                      sealed_parts(form),
                      {}};
  const auto signature =
      signing::sign(key,
                    statement_of(seal, dialogue.name),
                    {"seal of " + dialogue.name + ", page " + seal.page + ", " + seal.language,
                     "baclofen-kiosk seal"});
  if (!signature) {
    return signature.error();
  }
  seal.signature = signing::written(*signature);
  return seal;
}

}  // namespace kiosk::seals
