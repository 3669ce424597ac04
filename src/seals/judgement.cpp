#include "seals/judgement.hpp"

#include <algorithm>
#include <chrono>
#include <span>

#include "seals/page_form.hpp"
#include "seals/seal_statement.hpp"
#include "signing/minisign.hpp"

namespace kiosk::seals {

namespace {

using dialogue::Seal;

bool is_ahead(base::Day day, base::Day today) {
  return day > today + std::chrono::days(1);
}

/// Parts that are other ones now, or that only one of the two has.
std::vector<std::string> changed_parts(const std::vector<dialogue::SealedPart>& then,
                                       const std::vector<dialogue::SealedPart>& now) {
  std::vector<std::string> changed;
  const auto add_missing = [&changed](const auto& from, const auto& in) {
    for (const auto& part : from) {
      if (std::find(in.begin(), in.end(), part) == in.end() &&
          std::find(changed.begin(), changed.end(), part.name) == changed.end()) {
        changed.push_back(part.name);
      }
    }
  };
  add_missing(now, then);
  add_missing(then, now);
  return changed;
}

class Judge {
public:
  Judge(const dialogue::Dialogue& dialogue, const Ring& ring)
      : dialogue_(dialogue)
      , ring_(ring) {
    for (const auto& reviewer : ring ? *ring : std::vector<dialogue::Reviewer>()) {
      if (const auto key = signing::read_public_key(reviewer.key)) {
        keys_.push_back(*key);
        names_.push_back(reviewer.name);
      }
    }
  }

  [[nodiscard]] JudgedSeal of(const Seal& seal) const {
    JudgedSeal judged{seal, Standing::Stands, {}, {}};
    const auto* page = dialogue_.find_page(seal.page);
    const auto& languages = dialogue_.languages;
    if (page == nullptr ||
        std::find(languages.begin(), languages.end(), seal.language) == languages.end()) {
      judged.standing = Standing::NoSuchPage;
      return judged;
    }
    if (ring_) {
      look_at_signature(judged);
    }
    if (judged.standing == Standing::Stands) {
      const auto form = page_form(dialogue_, *page, seal.language);
      if (digest_of(form) != seal.content) {
        judged.standing = Standing::Changed;
        judged.changed = changed_parts(seal.parts, sealed_parts(form));
      }
    }
    return judged;
  }

private:
  void look_at_signature(JudgedSeal& judged) const {
    const auto& seal = judged.seal;
    const auto signature = signing::read_signature(seal.signature);
    if (!signature) {
      judged.standing = Standing::NotGenuine;
      judged.detail = signature.error().message();
      return;
    }
    const bool is_known = std::any_of(
        keys_.begin(), keys_.end(), [&](const auto& key) { return key.id == signature->key; });
    if (!is_known) {
      judged.standing = Standing::UnknownKey;
      judged.detail = signing::words_of(signature->key);
      return;
    }
    const auto key = signing::verify(*signature, statement_of(seal, dialogue_.name), keys_);
    if (!key || signature->algorithm != signing::Algorithm::Prehashed) {
      judged.standing = Standing::NotGenuine;
      judged.detail = key ? "it is signed in a way that seals are not" : key.error().message();
      return;
    }
    const auto number = std::find(keys_.begin(), keys_.end(), *key) - keys_.begin();
    if (const auto& name = names_[static_cast<std::size_t>(number)]; name != seal.name) {
      judged.standing = Standing::OtherName;
      judged.detail = name;
    }
  }

  const dialogue::Dialogue& dialogue_;
  const Ring& ring_;
  std::vector<signing::PublicKey> keys_;
  std::vector<std::string> names_;  ///< of each key
};

/// Somebody of the ring made it, whatever became of the page since.
bool is_genuine(const JudgedSeal& judged) {
  return judged.standing == Standing::Stands || judged.standing == Standing::Changed;
}

}  // namespace

const JudgedSeal* Judgement::of(const dialogue::PageId& page,
                                const dialogue::Language& language) const {
  const auto found = std::find_if(seals.begin(), seals.end(), [&](const JudgedSeal& judged) {
    return judged.seal.page == page && judged.seal.language == language;
  });
  return found == seals.end() ? nullptr : &*found;
}

const JudgedSeal* Judgement::counting(const dialogue::PageId& page,
                                      const dialogue::Language& language) const {
  const auto* judged = of(page, language);
  return judged != nullptr && counts(judged->standing) ? judged : nullptr;
}

Judgement judge(const dialogue::Dialogue& dialogue,
                const std::vector<Seal>& seals,
                const Ring& ring,
                base::Day today) {
  Judgement judgement;
  judgement.newest = base::day_of(dialogue.updated);
  const Judge judge(dialogue, ring);
  for (const auto& seal : seals) {
    judgement.seals.push_back(judge.of(seal));
    const auto& judged = judgement.seals.back();
    if (is_genuine(judged)) {
      judgement.newest = std::max(judgement.newest.value_or(seal.date), seal.date);
    }
  }
  for (auto& judged : judgement.seals) {
    if (judged.standing != Standing::Stands) {
      continue;
    }
    if (is_ahead(judged.seal.date, today)) {
      judged.standing = Standing::NotYet;
    } else if (today > judged.seal.review_by) {
      judged.standing = Standing::Overdue;
    }
  }
  const bool is_behind = judgement.newest && is_ahead(*judgement.newest, today);
  judgement.clock = is_behind ? ClockState::Behind : ClockState::Trusted;
  return judgement;
}

}  // namespace kiosk::seals
